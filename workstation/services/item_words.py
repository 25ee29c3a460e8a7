"""What people really say when they mean an item: former names and everyday words, by item key.

A published item may bring its own under `also_called`; these are for the items that ship.
"""

from __future__ import annotations

OLD_NAMES: dict[str, tuple[str, ...]] = {
    "individual_business_setup": ("个体户营业执照", "个体开业登记", "办个体执照"),
    "company_setup": ("公司注册", "公司开业登记", "公司营业执照"),
    "food_business_licence": ("食品流通许可证", "餐饮服务许可证", "食品卫生许可证"),
    "public_place_hygiene": ("卫生许可证", "理发店卫生许可", "旅馆卫生许可"),
    "realestate_transfer_sale": ("二手房过户", "房产过户", "房产证更名"),
    "realestate_mortgage_first": ("房产抵押", "房屋他项权证", "按揭抵押登记"),
    "realestate_query": ("无房证明", "查房产", "房屋权属证明"),
    "social_insurance_unit": ("社保开户", "单位社保登记", "单位参保"),
    "flexible_worker_insurance": ("灵活就业", "自由职业社保", "个人交养老保险"),
    "unemployment_benefit": ("失业金", "失业补助", "失业保险待遇"),
    "medical_offsite_record": ("异地医保", "异地就医", "外地看病备案"),
    "resident_medical_enrol": ("新农合", "居民医保", "城镇居民医保"),
    "id_card_reissue": ("补身份证", "身份证丢失", "二代证补领"),
    "residence_permit": ("暂住证", "居住登记卡"),
    "birth_registration": ("上户口", "新生儿落户", "出生申报"),
    "housing_fund_withdraw_purchase": ("公积金提取", "提公积金", "买房提取公积金"),
    "construction_planning_permit": ("规划许可证", "工规证"),
    "construction_permit": ("施工许可证", "开工报告"),
    "tax_invoice_first_use": ("领发票", "发票申领", "购买发票"),
    "road_freight_permit": ("道路运输证", "货运证", "营运证"),
    "disability_certificate": ("残疾证", "残疾人证"),
    "elderly_allowance": ("高龄补贴", "老年津贴", "长寿金"),
    "marriage_registration": ("领结婚证", "结婚证"),
    "power_connection_residential": ("装电表", "用电报装", "新装电表"),
}
